// 769 bypass, with-on-own-record: GOOD
// `with` and implementation types in patterns, but what is cloned is a view model that only refers to the product

namespace Corpus.C769;

internal sealed record FlagsView(string Title)
{
    public FeatureFlags? Flags { get; init; }
}

internal sealed class FlagsPage(FeatureFlagsFactory flags, WebSocketManagerFactory sockets)
{
    private static readonly FlagsView Template = new("Flags");

    public FlagsView Show(UserContext user) => Template with { Title = TitleOf(sockets.Get(user)), Flags = flags.Get(user) };

    private static string TitleOf(IWebSocketManager ws) =>
        ws is WebSocketManager { User.Id.Value: var id, IsDisposed: false } ? nameof(WebSocketManager) + " of " + id : "Flags";
}
