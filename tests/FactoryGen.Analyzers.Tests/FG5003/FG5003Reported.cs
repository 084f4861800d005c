using FactoryGen.Analyzers.Tests.Verification;

namespace FactoryGen.Analyzers.Tests.FG5003;

public sealed class FG5003Reported
{
    [Fact]
    public Task Nothing_implemented() => Members.ReportsAsync("""

        """, """
        [TestDouble(typeof({|FG5003:ISocket|}))]
        public sealed class Double;
        """);

    [Fact]
    public Task Another_service() => Members.ReportsAsync("""

        """, """
        [TestDouble(typeof(IStore)), TestDouble(typeof({|FG5003:ISocket|}))]
        public sealed class Double : IStore
        {
            public string? Read(string key) => key;

            public ValueTask DisposeAsync() => default;
        }
        """);

    [Fact]
    public Task By_conversion_only() => Members.ReportsAsync("""

        """, """
        [TestDouble(typeof({|FG5003:string|}))]
        public sealed class Double
        {
            public static implicit operator string(Double _) => "";
        }
        """);
}
