using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1023;

public sealed class FG1023Reported
{
    [Fact]
    public Task A_static_member_that_nothing_implements() => ReportsAsync("""
        public interface IShape
        {
            static abstract string Kind { get; }
        }

        [ScopedFactory(typeof({|FG1023:IShape|}))]
        public sealed class Circle(UserContext user) : IShape
        {
            public static string Kind => "circle";
        }
        """,
        "'IShape' can't be what a factory hands out: nothing implements its static member 'IShape.Kind', and C# lets no such interface be a type argument. "
        + "Hand out 'Circle' itself, or move what its users need into an interface without static members");

    [Fact]
    public Task An_inherited_one() => ReportsAsync("""
        public interface IMade<T>
        {
            static abstract T Make();
        }

        public interface IShape : IMade<int>;

        [ScopedFactory(typeof({|FG1023:IShape|}))]
        public sealed class Circle(UserContext user) : IShape
        {
            public static int Make() => 1;
        }
        """);
}
