using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Parsing;

/// <summary>
/// Whether a type can be awaitable other than by what it inherits from metadata: by its own <c>GetAwaiter</c>, or by an extension method. Nearly
/// never: then nobody has to search the extension methods in reach of each declaration, which costs more than all other rules together.
/// </summary>
internal static class Awaiters
{
    // An assembly's symbol outlives a compilation while its reference stays the same, and its metadata doesn't change.
    private static readonly ConditionalWeakTable<IAssemblySymbol, StrongBox<bool>> Cache = new();

    /// <summary>False if no source declares a <c>GetAwaiter</c> and none extends a type; true if one may.</summary>
    public static bool MayBeDeclared(Compilation compilation) =>
        Mentions(compilation) || compilation.SourceModule.ReferencedAssemblySymbols.Any(assembly => MayDeclare(assembly, compilation));

    private static bool MayDeclare(IAssemblySymbol assembly, Compilation compilation) =>
        compilation.GetMetadataReference(assembly) is CompilationReference project
            ? Mentions(project.Compilation)
            : Cache.GetValue(assembly, static assembly => new(assembly.MightContainExtensionMethods && assembly.Modules.Any(MayDeclare))).Value;

    private static bool Mentions(Compilation compilation) =>
        compilation.ContainsSymbolsWithName(WellKnownMemberNames.GetAwaiter, SymbolFilter.Member);

    private static bool MayDeclare(IModuleSymbol module)
    {
        if (module.GetMetadata() is not { } metadata)
        {
            return true;
        }

        var reader = metadata.GetMetadataReader();
        foreach (var handle in reader.MethodDefinitions)
        {
            var method = reader.GetMethodDefinition(handle);
            if ((method.Attributes & MethodAttributes.Static) != 0 && reader.StringComparer.Equals(method.Name, WellKnownMemberNames.GetAwaiter))
            {
                return true;
            }
        }

        return false;
    }
}
