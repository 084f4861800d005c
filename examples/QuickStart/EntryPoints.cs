using System.Reflection;
using FactoryGen.CompilerServices;

namespace QuickStart;

/// <summary>Prints what the compiler generated: it is in the assembly, for people, analyzers and other projects alike.</summary>
internal static class EntryPoints
{
    public static void Print(TextWriter output)
    {
        output.WriteLine("Generated entry points");
        foreach (var made in typeof(EntryPoints).Assembly.GetCustomAttributes<ScopedFactoryMetadataAttribute>().OrderBy(made => made.Factory.Name, StringComparer.Ordinal))
        {
            var entry = made.Factory.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Single();
            var because = made.Because.Length == 0 ? "synchronous" : $"asynchronous: {made.Because}";
            output.WriteLine($"  {made.Factory.Name}.{entry.Name}({made.Context.Name}) returns {made.Service.Name}, {because}");
        }
    }
}
