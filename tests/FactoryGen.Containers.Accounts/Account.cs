namespace FactoryGen.Containers.Accounts;

/// <summary>Ends asynchronously only, which a container that is disposed of synchronously can't do itself, and needs its vault to the last.</summary>
[ScopedFactory<IAccount>]
internal sealed class Account(UserContext user, Vault vault) : IAccount, IAsyncDisposable
{
    public string Owner => user.UserId;

    public async ValueTask DisposeAsync()
    {
        await Task.Yield();
        vault.Note("account of " + user.UserId);
    }
}
