namespace Acme.Chat;

public readonly record struct UserId(string Value);

[ScopeContext]
public sealed partial record UserContext([property: ScopeKey] UserId Id)
{
    public static UserContext For(string id) => new(new UserId(id));
}

/// <summary>What a request handler gets: who asks, and the token that fires when the request is aborted.</summary>
public sealed record RequestContext(UserContext User, CancellationToken Aborted);

public static class AmbientUser
{
    private static readonly AsyncLocal<UserContext?> Slot = new();

    public static UserContext? Current { get => Slot.Value; set => Slot.Value = value; }
}
