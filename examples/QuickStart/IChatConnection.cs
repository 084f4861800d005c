namespace QuickStart;

/// <summary>One user's connection to the chat server.</summary>
public interface IChatConnection
{
    void Send(string text);
}
