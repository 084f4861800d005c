using FactoryGen.Analysis.Parsing;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules;

internal sealed class FG1032UnstableKey : Rule, IContextRule, IKeyMethodRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "FG1032",
        "The key has no stable equality",
        "'{0}' can't be a key, because {1}: {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: null,
        HelpLink("FG1032"),
        WellKnownDiagnosticTags.NotConfigurable);

    public void Check(ContextDeclaration context, Report report)
    {
        foreach (var key in context.Keys)
        {
            if (FG1033UnreadableKey.Obstacle(key, context.Known) is null && Obstacle(key) is var (reason, remedy))
            {
                report.At(Locations.OfMember(key, context), $"{TypeText.Name(key.ContainingType)}.{key.Name}", reason, remedy);
            }
        }
    }

    // In a method, ToString may well write out all there is. A hash code never does.
    public void Check(KeyMethodDeclaration method, Report report)
    {
        if ((Unstable(method.Method.ReturnType) ?? Lossy(KeyComputation.Hashing(method.Method))) is var (reason, remedy))
        {
            report.At(method.Method, method.Name, reason, remedy);
        }
    }

    private static (string Reason, string Remedy)? Obstacle(IPropertySymbol key) => Unstable(key.Type) ?? Lossy(KeyComputation.Lossy(key));

    private static (string Reason, string Remedy)? Unstable(ITypeSymbol type) =>
        KeyEquality.Obstacle(type) is { } unstable ? (unstable, "use a string, a Guid, a number, an enum or a record of such") : null;

    private static (string Reason, string Remedy)? Lossy(string? lossy) => lossy is null ? null
        : ($"{lossy}() doesn't tell all values apart, or not everywhere in the same way", "make the values that it is computed from the keys");
}
