using FactoryGen.Analysis.Usage.Legacy;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Baselines;

/// <summary>One use of a legacy entry point: a call of its shim, or a delegate made of it.</summary>
/// <param name="Entry">What is used.</param>
/// <param name="Syntax">Where.</param>
internal sealed record BaselineUse(LegacyMetadata Entry, SyntaxNode Syntax)
{
    private static readonly SymbolDisplayFormat MemberFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeContainingType | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeExplicitInterface,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeParamsRefOut,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    /// <summary>The use that an operation is, or null.</summary>
    public static BaselineUse? Of(IOperation operation, LegacyCatalog catalog)
    {
        var method = operation switch
        {
            IInvocationOperation invocation => invocation.TargetMethod,
            IMethodReferenceOperation reference => reference.Method,
            _ => null,
        };
        return method is not null && catalog.Find(method) is { } entry ? new(entry, operation.Syntax) : null;
    }

    /// <summary>How the baseline names a member: it changes when the member is renamed, and not when lines move.</summary>
    public static string NameOf(ISymbol member) => member switch
    {
        IMethodSymbol { AssociatedSymbol: { } owner } accessor => $"{owner.ToDisplayString(MemberFormat)}.{accessor.Name.Split('_')[0]}",
        IMethodSymbol { Name: "<Main>$" } => "<top-level statements>",
        _ => member.ToDisplayString(MemberFormat),
    };
}
