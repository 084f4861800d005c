namespace FactoryGen.Containers.Tests.Services;

public interface IStatement
{
    string Text { get; }
}
