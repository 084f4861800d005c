using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1023;

public sealed class FG1023Valid
{
    [Fact]
    public Task The_class_itself() => IsFineAsync("""
        public interface IShape
        {
            static abstract string Kind { get; }
        }

        [ScopedFactory]
        public sealed class Circle(UserContext user) : IShape
        {
            public static string Kind => "circle";
        }
        """);

    [Fact]
    public Task Static_members_that_are_implemented() => IsFineAsync("""
        public interface IShape
        {
            static virtual string Kind => "shape";

            static int Count => 1;
        }

        public interface IMade<T>
        {
            static abstract T Make();
        }

        public interface IRound : IShape, IMade<int>
        {
            static int IMade<int>.Make() => 1;
        }

        [ScopedFactory(typeof(IRound))]
        public sealed class Circle(UserContext user) : IRound;
        """);
}
