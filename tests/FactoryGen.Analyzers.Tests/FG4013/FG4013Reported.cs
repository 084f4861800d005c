using System.Globalization;
using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG4013;

public sealed class FG4013Reported
{
    [Theory]
    [InlineData("2026-11-03", "warns from 2026-12-01 on, 28 days")]
    [InlineData("2026-11-30", "warns from 2026-12-01 on, 1 day")]
    [InlineData("2027-02-15", "doesn't compile from 2027-03-01 on, 14 days")]
    [InlineData("2027-05-31", "throws from 2027-06-01 on, 1 day")]
    public async Task The_next_stage_is_near(string date, string what)
    {
        var diagnostic = Assert.Single(await ReportsAsync($$"""
            // <FactoryGenDate>{{date}}</FactoryGenDate>
            [ScopedFactory]
            [{|FG4013:LegacyEntryPoint("Acme.Legacy.Caches.Get", WarnFrom = "2026-12-01", ErrorFrom = "2027-03-01", RemoveFrom = "2027-06-01")|}]
            public sealed class Cache(UserContext user);
            """));

        Assert.Equal(
            $"The legacy entry point 'Acme.Legacy.Caches.Get' {what} after the date of this build: see that nobody is left who uses it, or move the date",
            diagnostic.GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public Task Only_what_changes_something_counts() => ReportsAsync("""
        // <FactoryGenDate>2027-05-20</FactoryGenDate>
        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", ErrorFrom = "2027-06-01", RemoveFrom = "2027-09-01", Floor = LegacyStage.Error)]
        [{|FG4013:LegacyEntryPoint("Acme.Legacy.Caches.GetToo", ErrorFrom = "2027-06-01", RemoveFrom = "2027-09-01")|}]
        public sealed class Cache(UserContext user);
        """);

    [Fact]
    public Task An_epoch_is_a_date_too() => ReportsAsync("""
        // <FactoryGenDate></FactoryGenDate>
        // <SOURCE_DATE_EPOCH>1796083199</SOURCE_DATE_EPOCH>
        [ScopedFactory]
        [{|FG4013:LegacyEntryPoint("Acme.Legacy.Caches.Get", WarnFrom = "2026-12-01", RemoveFrom = "2027-06-01")|}]
        public sealed class Cache(UserContext user);
        """);
}
