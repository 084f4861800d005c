using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Usage;

/// <summary>What a method or local function does, where the file at hand shows it.</summary>
internal static class MethodBody
{
    /// <summary>The body; null if the method is declared in another file or assembly.</summary>
    public static IOperation? Of(IMethodSymbol method, SemanticModel? model)
    {
        foreach (var reference in method.OriginalDefinition.DeclaringSyntaxReferences)
        {
            if (reference.SyntaxTree == model?.SyntaxTree && model.GetOperation(reference.GetSyntax()) is { } body)
            {
                return body;
            }
        }

        return null;
    }
}
