using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1003;

public sealed class FG1003Valid
{
    [Fact]
    public Task A_derived_class_that_is_not_generic() => IsFineAsync("""
        public class Cache<T>(UserContext user);

        [ScopedFactory]
        public sealed class NameCache(UserContext user) : Cache<string>(user);
        """);

    [Fact]
    public Task A_generic_service() => IsFineAsync("""
        public interface ICache<T>;

        [ScopedFactory(typeof(ICache<string>))]
        public sealed class NameCache(UserContext user) : ICache<string>;
        """);

    [Fact]
    public Task A_nested_class() => IsFineAsync("""
        public static partial class Caches
        {
            public partial struct Inner
            {
                [ScopedFactory]
                public sealed class Cache(UserContext user);
            }
        }
        """);
}
