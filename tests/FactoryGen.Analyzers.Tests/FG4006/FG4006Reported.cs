using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG4006;

public sealed class FG4006Reported
{
    [Fact]
    public Task It_isnt_partial() => ReportsAsync("""
        [ScopedFactory]
        [{|FG4006:LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01")|}]
        public sealed class Cache(UserContext user);

        namespace Acme.Legacy
        {
            public static class Caches;
        }
        """);

    [Fact]
    public Task An_extension_needs_a_static_class() => ReportsAsync("""
        [ScopedFactory]
        [{|FG4006:LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01", Kind = LegacyKind.Extension)|}]
        public sealed class Cache(UserContext user);

        namespace Acme.Legacy
        {
            public partial class Caches;
        }
        """);

    [Fact]
    public Task A_static_class_has_no_instances() => ReportsAsync("""
        [ScopedFactory]
        [{|FG4006:LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01", Kind = LegacyKind.Instance)|}]
        public sealed class Cache(UserContext user);

        namespace Acme.Legacy
        {
            public static partial class Caches;
        }
        """);

    [Fact]
    public Task A_class_is_no_interface() => ReportsAsync("""
        [ScopedFactory]
        [{|FG4006:LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01", Kind = LegacyKind.Interface)|}]
        public sealed class Cache(UserContext user);

        namespace Acme.Legacy
        {
            public partial class Caches;
        }
        """);

    [Fact]
    public Task An_interface_with_members_of_its_own() => ReportsAsync("""
        [ScopedFactory]
        [{|FG4006:LegacyEntryPoint("Acme.Legacy.ICaches.Get", RemoveFrom = "2027-06-01", Kind = LegacyKind.Interface)|}]
        public sealed class Cache(UserContext user);

        namespace Acme.Legacy
        {
            public partial interface ICaches
            {
                int Count { get; }
            }
        }
        """);

    [Fact]
    public Task An_enum() => ReportsAsync("""
        [ScopedFactory]
        [{|FG4006:LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01")|}]
        public sealed class Cache(UserContext user);

        namespace Acme.Legacy
        {
            public enum Caches { None }
        }
        """);

    [Fact]
    public Task Kinds_that_no_type_can_have() => ReportsAsync("""
        [ScopedFactory]
        [{|FG4006:LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-06-01", Kind = LegacyKind.Interface)|}]
        [{|FG4006:LegacyEntryPoint("Acme.Legacy.Caches.GetToo", RemoveFrom = "2027-06-01")|}]
        public sealed class Cache(UserContext user);
        """);
}
