namespace FactoryGen.Containers.Tests.Services;

/// <summary>A decorator of a factory.</summary>
internal sealed class CountedAccounts(IScopedFactory<UserContext, IAccount> inner) : IScopedFactory<UserContext, IAccount>
{
    public int Count { get; private set; }

    public IAccount Get(UserContext context)
    {
        Count++;
        return inner.Get(context);
    }
}
