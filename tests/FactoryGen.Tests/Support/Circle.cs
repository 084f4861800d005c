namespace FactoryGen.Tests.Support;

/// <summary>The exception of a construction that waits for itself.</summary>
internal static class Circle
{
    /// <summary>The exception shows the circle: its members in order and back to the first, from wherever it starts.</summary>
    public static void Assert(Exception? exception, params string[] members)
    {
        Xunit.Assert.IsType<InvalidOperationException>(exception);
        var circles = Enumerable.Range(0, members.Length).Select(start =>
            string.Join(".*", Enumerable.Range(0, members.Length + 1).Select(i => $@"\b{members[(start + i) % members.Length]}\b")));
        Xunit.Assert.Matches(string.Join('|', circles), exception!.Message);
    }
}
