namespace QuickStart;

/// <summary>What one user said, in order.</summary>
public interface IMessageHistory
{
    IReadOnlyList<string> Messages { get; }

    void Add(string message);
}
