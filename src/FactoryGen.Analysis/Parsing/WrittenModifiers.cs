using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactoryGen.Analysis.Parsing;

/// <summary>Looks for modifiers where they are written: the members of a source are made only when somebody asks for them, and that costs more than all the rest of a parse.</summary>
internal static class WrittenModifiers
{
    /// <summary>False if no member that the type itself declares has the modifier; true if one may have it.</summary>
    public static bool MayStandOnMembersOf(INamedTypeSymbol type, SyntaxKind modifier)
    {
        var parts = type.DeclaringSyntaxReferences;
        foreach (var part in parts)
        {
            if (part.GetSyntax() is not TypeDeclarationSyntax declaration)
            {
                return true;
            }

            foreach (var member in declaration.Members)
            {
                if (member.Modifiers.Any(modifier))
                {
                    return true;
                }
            }
        }

        return parts.IsEmpty;
    }
}
