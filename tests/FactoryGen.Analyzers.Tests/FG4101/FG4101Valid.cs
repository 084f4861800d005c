using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG4101;

public sealed class FG4101Valid
{
    [Theory]
    [InlineData("")]
    [InlineData("#pragma warning disable CS0168")]
    [InlineData("#pragma warning disable FG4100\n#pragma warning restore FG4100")]
    [InlineData("#pragma warning disable FG4100\n#pragma warning restore")]
    [InlineData("#if NEVER\n#pragma warning disable FG4100\n#endif")]
    public Task Nothing_hides_it(string directives) => IsFineAsync($$"""
        // <FactoryGenDate>2027-01-01</FactoryGenDate>
        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", WarnFrom = "2026-12-01", RemoveFrom = "2027-06-01")]
        public sealed class Cache(UserContext user);

        public static class User
        {
        {{directives}}
            public static Cache Get(UserContext user) => Acme.Legacy.Caches.Get(user);
        #pragma warning disable FG4100
        }
        """);
}
