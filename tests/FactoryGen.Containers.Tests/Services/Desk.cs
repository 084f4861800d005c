namespace FactoryGen.Containers.Tests.Services;

/// <summary>Everything that it is given has a key or a default.</summary>
[ScopedFactory]
public sealed class Desk(
    UserContext user,
    [FromKeyedServices("oak")] Wood top,
    [FromKeyedServices(7)] Wood? legs = null,
    [FromKeyedServices("lacquer")] string lacquer = "none",
    int drawers = 3)
{
    public string Text => $"{user.UserId}: {top.Name}, {legs?.Name ?? "no legs"}, {lacquer}, {drawers}";
}
