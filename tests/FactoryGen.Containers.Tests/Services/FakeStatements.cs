namespace FactoryGen.Containers.Tests.Services;

/// <summary>A fake of an asynchronous factory: the colour is part of what it has to implement.</summary>
internal sealed class FakeStatements : IAsyncScopedFactory<UserContext, IStatement>, IStatement
{
    public string Text => "a fake statement";

    public Task<IStatement> GetAsync(UserContext context, CancellationToken cancellationToken = default) => Task.FromResult<IStatement>(this);
}
