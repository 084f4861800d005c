using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1022;

public sealed class FG1022Valid
{
    [Fact]
    public Task Contexts_of_every_kind() => IsFineAsync("""
        [ScopeContext]
        public readonly record struct DeviceContext([property: ScopeKey] string DeviceId);

        public static class Keys
        {
            [ScopeKey]
            public static string KeyOf(System.Security.Claims.ClaimsPrincipal user) => user.Identity?.Name ?? "";
        }

        [ScopedService(typeof(UserContext))]
        public interface IMailbox;

        [ScopedService(typeof(DeviceContext), Async = true)]
        internal interface IScreen<T>;

        [ScopedService(typeof(System.Security.Claims.ClaimsPrincipal))]
        public interface IDesk
        {
            public interface IInner;
        }
        """);
}
