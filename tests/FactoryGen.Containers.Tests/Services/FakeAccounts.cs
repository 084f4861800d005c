namespace FactoryGen.Containers.Tests.Services;

/// <summary>A fake of a synchronous factory: it needs no host and no lease.</summary>
internal sealed class FakeAccounts : IScopedFactory<UserContext, IAccount>
{
    public IAccount Get(UserContext context) => new FakeAccount("fake " + context.UserId);
}
