namespace FactoryGen;

/// <summary>An implementation whose construction is finished asynchronously: the same as <see cref="AsyncInitializerAttribute"/> without an attribute.</summary>
public interface IAsyncInitializable
{
    /// <summary>Finishes the construction; called once, before anybody gets the instance.</summary>
    /// <param name="cancellationToken">Cancelled when nobody waits for the instance any more or when its scope ends.</param>
    /// <returns>A task that completes when the instance can be used.</returns>
    Task InitializeAsync(CancellationToken cancellationToken);
}
