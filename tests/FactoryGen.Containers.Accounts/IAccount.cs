namespace FactoryGen.Containers.Accounts;

public interface IAccount
{
    string Owner { get; }
}
