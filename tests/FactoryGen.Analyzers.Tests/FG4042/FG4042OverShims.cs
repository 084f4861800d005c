using FactoryGen.Analyzers.Tests.Verification;
using FactoryGen.CodeFixes;
using Microsoft.CodeAnalysis.CodeFixes;
using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG4042;

/// <summary>Layers over a shim that the generator writes: it is a layer, too, and the end of the way until its date comes.</summary>
public sealed class FG4042OverShims
{
    private const string Manager = """
        namespace Acme.Chat;

        [ScopedFactory(typeof(IWebSocketManager))]
        [LegacyEntryPoint("Acme.Old.Managers.GetAsync", WasAsync = true, WarnFrom = "2026-12-01", RemoveFrom = "2027-06-01")]
        public sealed class WebSocketManager(UserContext user) : IWebSocketManager;
        """;

    private const string Layers = """
        namespace Acme.Chat;

        public static class First
        {
            public static Task<IWebSocketManager> OpenAsync(UserContext user) => Acme.Old.Managers.GetAsync(user);
        }

        public static class Second
        {
            public static async Task<IWebSocketManager> CreateAsync(UserContext user) => await First.OpenAsync(user).ConfigureAwait(false);
        }
        """;

    [Fact]
    public Task Each_layer_is_reported_with_the_whole_path() => ReportsAsync(
        """
        public static class First
        {
            public static Task<IWebSocketManager> {|FG4042:OpenAsync|}(UserContext user) => {|FG4100:Acme.Old.Managers.GetAsync(user)|};
        }

        public static class Second
        {
            public static async Task<IWebSocketManager> {|FG4042:CreateAsync|}(UserContext user) => await First.OpenAsync(user).ConfigureAwait(false);
        }
        """,
        "'Second.CreateAsync' only forwards to something that only forwards: Second.CreateAsync → First.OpenAsync → Managers.GetAsync; go to the end of it directly",
        ("Manager.cs", Manager));

    // The rest of a legacy type that the generator completes may use what it is completed with.
    [Fact]
    public Task The_legacy_type_itself_is_no_layer() => ReportsAsync(
        """
        namespace Acme.Old
        {
            public static partial class Managers
            {
                public static Task<IWebSocketManager> OpenAsync(UserContext user) => {|FG4100:GetAsync(user)|};
            }
        }
        """,
        ("Manager.cs", Manager));

    [Theory]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task All_callers_of_all_layers_go_to_the_end(FixAllScope scope)
    {
        const string Desk = """
            namespace Acme.Chat;

            public static class Desk
            {
                public static async Task<bool> IsSameAsync(UserContext user) =>
                    await First.OpenAsync(user) == await Second.CreateAsync(user).ConfigureAwait(false); // the same

                public static Task<IWebSocketManager>[] All(UserContext[] users) => Array.ConvertAll(users, Second.CreateAsync);
            }
            """;
        using var solution = new SolutionUnderFix().With("Chat", ("Desk.cs", Desk), ("Layers.cs", Layers), ("Manager.cs", Manager));

        await solution.FixAllAsync(new FG4042TakeCallersFix(), "Chat", scope);

        Assert.Equal(
            Desk.Replace("First.OpenAsync", "Old.Managers.GetAsync", StringComparison.Ordinal)
                .Replace("Second.CreateAsync(", "Old.Managers.GetAsync(", StringComparison.Ordinal),
            solution["Chat", "Desk.cs"]);
        Assert.Contains("CreateAsync(UserContext user) => await Old.Managers.GetAsync(user).ConfigureAwait(false);", solution["Chat", "Layers.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain(await solution.IdsAsync(), id => id.StartsWith("CS", StringComparison.Ordinal));
    }
}
