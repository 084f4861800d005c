namespace QuickStart;

/// <summary>Answers one user.</summary>
public interface IHelpAgent
{
    void Answer(string message);
}
