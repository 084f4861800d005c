using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Layers;

/// <summary>A type's name in a text that reflection takes: <c>Type.GetType("Acme.Old.Sockets, Acme.Old")</c>.</summary>
/// <param name="Syntax">The text.</param>
/// <param name="TypeName">The name in it, without type arguments and assembly.</param>
internal sealed record NameInText(SyntaxNode Syntax, string TypeName)
{
    /// <summary>The name that the call looks a type up by; null if it looks none up, or by a name that is only known when it runs.</summary>
    public static NameInText? Of(IInvocationOperation call) =>
        IsLookUp(call.TargetMethod)
        && call.Arguments.FirstOrDefault(static argument => argument.Parameter?.Name is "typeName" or "name" or "className") is { Value: { ConstantValue: { HasValue: true, Value: string text } } value }
            ? new(value.Syntax, TypeNameIn(text))
            : null;

    // Most calls end at the method's name.
    private static bool IsLookUp(IMethodSymbol method) =>
        method is { Name: "GetType" or "CreateInstance" or "CreateInstanceFrom", ContainingType: { Name: "Type" or "Assembly" or "Module" or "Activator" or "AppDomain" } type }
        && type.ContainingNamespace is { Name: "System" or "Reflection" } space
        && (space.ContainingNamespace.IsGlobalNamespace || space is { Name: "Reflection", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } });

    private static string TypeNameIn(string text)
    {
        var end = text.IndexOfAny([',', '[', '`', '*', '&']);
        return (end < 0 ? text : text.Substring(0, end)).Trim();
    }
}
