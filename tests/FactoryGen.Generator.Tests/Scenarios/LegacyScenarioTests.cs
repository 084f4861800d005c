using FactoryGen.Generator.Tests.Legacy;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Generator.Tests.Scenarios;

/// <summary>The colour of a service changed while somebody still used its old entry point.</summary>
public sealed class LegacyScenarioTests
{
    [Fact]
    public void The_class_became_synchronous_and_its_legacy_entry_point_returns_a_completed_task()
    {
        var run = GeneratorSession.RunOnce(ProjectUnderTest.Of(
            Chat.User,
            LegacySources.Cache(LegacySources.Entry("Acme.Legacy.Caches.GetCacheAsync", "WasAsync = true")),
            "namespace Acme.App; public static class Old { public static async Task<object> Get(Acme.Chat.UserContext user) => await Acme.Legacy.Caches.GetCacheAsync(user).ConfigureAwait(false); }")).AssertCompiles();

        Assert.Contains("global::FactoryGen.CompilerServices.LegacyShim.GetCompleted<", run.Source("Legacy"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_class_became_asynchronous_and_its_legacy_entry_point_is_a_tombstone_that_never_blocks()
    {
        var run = GeneratorSession.RunOnce(ProjectUnderTest.Of(
            Chat.User,
            LegacySources.Sockets(LegacySources.Entry("Acme.Legacy.Sockets.Get", "WasAsync = false")),
            "namespace Acme.App; public static class Old { public static object Get(Acme.Chat.UserContext user) => Acme.Legacy.Sockets.Get(user); }").At("2026-01-01"));

        var error = Assert.Single(run.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal("FG4100", error.Id);
        Assert.Contains("use 'WebSocketManagerFactory.GetAsync' and await it", error.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.DoesNotContain(".Result", run.Source("Legacy"), StringComparison.Ordinal);
        Assert.DoesNotContain("GetAwaiter", run.Source("Legacy"), StringComparison.Ordinal);
    }
}
