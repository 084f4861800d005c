namespace FactoryGen.Generator.Tests.Snapshots;

/// <summary>Generated sources differ from the verified ones. Says which and how; a stack trace would only hide it.</summary>
internal sealed class SnapshotException(string message) : Exception(message)
{
    public override string StackTrace => "";
}
