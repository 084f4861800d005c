namespace Acme.Chat;

/// <summary>One user's web socket.</summary>
public interface IWebSocketManager
{
    /// <summary>How many messages have been sent.</summary>
    int Sent { get; }

    Task SendAsync(string text);
}
