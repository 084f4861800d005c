using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactoryGen.Analysis.Rules;

/// <summary>How a key's value comes about, as far as the property's own code shows it.</summary>
internal static class KeyComputation
{
    /// <summary>The call by which different values may become one key: <c>ToString</c>, <c>GetHashCode</c>; null: there is none.</summary>
    public static string? Lossy(IPropertySymbol key) => key.DeclaringSyntaxReferences
        .Select(static reference => reference.GetSyntax())
        .OfType<PropertyDeclarationSyntax>()
        .SelectMany(static property => property.DescendantNodes())
        .OfType<InvocationExpressionSyntax>()
        .Select(static call => LossyName(call.Expression))
        .FirstOrDefault(static name => name is not null);

    /// <summary>The call by which a method makes a hash code its key; null: there is none.</summary>
    public static string? Hashing(IMethodSymbol key) => key.DeclaringSyntaxReferences
        .SelectMany(static reference => reference.GetSyntax().DescendantNodes())
        .OfType<InvocationExpressionSyntax>()
        .Select(static call => LossyName(call.Expression))
        .FirstOrDefault(static name => name is not null and not "ToString");

    private static string? LossyName(ExpressionSyntax method) => method switch
    {
        MemberAccessExpressionSyntax { Expression: var target, Name.Identifier.ValueText: "Combine" } when target.ToString().EndsWith("HashCode", StringComparison.Ordinal) => "HashCode.Combine",
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToString" or "GetHashCode" or "ToHashCode" } access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax { Name.Identifier.ValueText: "ToString" or "GetHashCode" or "ToHashCode" } access => access.Name.Identifier.ValueText,
        IdentifierNameSyntax { Identifier.ValueText: "ToString" or "GetHashCode" } name => name.Identifier.ValueText,
        _ => null,
    };
}
