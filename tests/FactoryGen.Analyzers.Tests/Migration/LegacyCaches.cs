using FactoryGen.Analyzers.Tests.Verification;
using FactoryGen.CodeFixes;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FactoryGen.Analyzers.Tests.Migration;

/// <summary>Services with legacy entry points of every kind and colour, and what the fix makes of those who use them.</summary>
internal static class LegacyCaches
{
    private const string Services = """
        namespace Acme.Chat;

        public interface IOldCache;

        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", Floor = LegacyStage.STAGE, RemoveFrom = "2099-01-01")]
        [LegacyEntryPoint("Acme.Legacy.Caches.CreateAsync", WasAsync = true, Floor = LegacyStage.STAGE, RemoveFrom = "2099-01-01")]
        [LegacyEntryPoint("Acme.Legacy.Caches.Find", Adapter = nameof(FromIds), Floor = LegacyStage.STAGE, RemoveFrom = "2099-01-01")]
        [LegacyEntryPoint("Acme.Legacy.Caches.Old", ReturnType = typeof(IOldCache), Floor = LegacyStage.STAGE, RemoveFrom = "2099-01-01")]
        [LegacyEntryPoint("Acme.Legacy.CacheExtensions.CacheOf", Kind = LegacyKind.Extension, Floor = LegacyStage.STAGE, RemoveFrom = "2099-01-01")]
        [LegacyEntryPoint("Acme.Legacy.ICaches.GetCache", Kind = LegacyKind.Interface, Floor = LegacyStage.STAGE, RemoveFrom = "2099-01-01")]
        public sealed class Cache(UserContext user) : IOldCache
        {
            public int Count => user.UserId.Length;

            internal static UserContext FromIds(string userId, string displayName = "", params int[] numbers) => new(userId, displayName + numbers.Length);
        }

        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Sessions.Get", WasAsync = false, RemoveFrom = "2099-01-01")]
        [LegacyEntryPoint("Acme.Legacy.Sessions.GetAsync", Floor = LegacyStage.STAGE, RemoveFrom = "2099-01-01")]
        public sealed class Session(UserContext user)
        {
            public int Count => user.UserId.Length;

            [AsyncInitializer]
            public Task ConnectAsync() => Task.CompletedTask;
        }
        """;

    private const string AspNetCore = """
        namespace Microsoft.AspNetCore.Builder
        {
            public sealed class WebApplication;

            public static class EndpointRouteBuilderExtensions
            {
                public static object MapGet(this WebApplication endpoints, string pattern, Delegate handler) => handler;
            }
        }

        namespace Microsoft.AspNetCore.Mvc
        {
            public abstract class ControllerBase;
        }
        """;

    /// <summary>Fix All over the solution makes the second source of the first; what is made compiles, and nothing legacy is left in it.</summary>
    public static async Task MakesAsync(string before, string after, string stage = "Hint", FixAllScope scope = FixAllScope.Solution)
    {
        using var solution = Solution(before, stage);

        await solution.FixAllAsync(new FG4100UseFactoryFix(), "Chat", scope);

        Assert.Equal(after, solution["Chat", "Test.cs"]);
        Assert.DoesNotContain(await solution.IdsAsync(), id => id is "FG4100" or "FG4101" || id.StartsWith("CS", StringComparison.Ordinal));
    }

    /// <summary>Nothing is offered for the first use in the source, and it stays as it is in a Fix All.</summary>
    public static async Task LeavesAsync(string source, string stage = "Hint")
    {
        using var solution = Solution(source, stage);

        Assert.Empty(await solution.TitlesAsync(new FG4100UseFactoryFix(), "Chat"));
    }

    public static SolutionUnderFix Solution(string source, string stage = "Hint") => new SolutionUnderFix().With(
        "Chat", ("Services.cs", Services.Replace("STAGE", stage, StringComparison.Ordinal)), ("AspNetCore.cs", AspNetCore), ("Test.cs", source));
}
