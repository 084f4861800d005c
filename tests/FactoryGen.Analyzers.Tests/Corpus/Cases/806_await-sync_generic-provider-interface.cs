// 806 await-sync, generic-provider-interface: GOOD
// Task.FromResult over a synchronous factory, but the interface (which an asynchronous factory implements too) demands the task

namespace Corpus.C806;

internal interface IResourceProvider<TResource>
{
    Task<TResource> OpenAsync(UserContext user, CancellationToken cancellationToken);
}

internal sealed class PlatformResources : IResourceProvider<ISessionStore>, IResourceProvider<IMetricsHub>
{
    Task<ISessionStore> IResourceProvider<ISessionStore>.OpenAsync(UserContext user, CancellationToken cancellationToken) =>
        Factories.SessionStores.GetAsync(user, cancellationToken);

    Task<IMetricsHub> IResourceProvider<IMetricsHub>.OpenAsync(UserContext user, CancellationToken cancellationToken) =>
        Task.FromResult(Factories.MetricsHubs.Get(user));
}
