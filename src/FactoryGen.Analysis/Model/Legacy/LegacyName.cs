using Microsoft.CodeAnalysis.CSharp;

namespace FactoryGen.Analysis.Model.Legacy;

/// <summary>The full name of an old method, in its parts, unescaped.</summary>
/// <param name="Namespace">Null: the global namespace.</param>
/// <param name="Type">The type's name alone.</param>
/// <param name="Method">The method's name alone.</param>
internal sealed record LegacyName(string? Namespace, string Type, string Method)
{
    /// <summary>The type's full name, as metadata knows it.</summary>
    public string FullType => Namespace is null ? Type : $"{Namespace}.{Type}";

    /// <summary>The type as generated code writes it.</summary>
    public string WrittenType => Namespace is null ? $"global::{CSharpName.EscapeType(Type)}" : $"global::{WrittenNamespace}.{CSharpName.EscapeType(Type)}";

    /// <summary>The namespace as generated code writes it; null: the global one.</summary>
    public string? WrittenNamespace => Namespace is null ? null : string.Join(".", Namespace.Split('.').Select(CSharpName.EscapeType));

    /// <summary>The parts of a name such as <c>Acme.Chat.Legacy.Managers.GetManager</c>; null if it isn't identifiers, two at least, between dots.</summary>
    public static LegacyName? Parse(string? text)
    {
        var parts = (text ?? "").Split('.').Select(static part => part.StartsWith("@", StringComparison.Ordinal) ? part.Substring(1) : part).ToArray();
        return parts.Length >= 2 && parts.All(SyntaxFacts.IsValidIdentifier)
            ? new LegacyName(
                parts.Length == 2 ? null : string.Join(".", parts.Take(parts.Length - 2)),
                parts[parts.Length - 2],
                parts[parts.Length - 1])
            : null;
    }

    public override string ToString() => $"{FullType}.{Method}";
}
