namespace FactoryGen.Containers.Tests.Services;

/// <summary>An ordinary class that a container creates: it knows factories by their interfaces.</summary>
public sealed class Teller(IScopedFactory<UserContext, IAccount> accounts, IAsyncScopedFactory<UserContext, IStatement> statements)
{
    public string OwnerOf(UserContext user) => accounts.Get(user).Owner;

    public async Task<string> TextOf(UserContext user) => (await statements.GetAsync(user)).Text;
}
