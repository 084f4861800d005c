namespace FactoryGen.Containers.Tests.Services;

internal sealed class FakeAccount(string owner) : IAccount
{
    public string Owner => owner;
}
