using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Usage;

/// <summary>A token that a call could be given.</summary>
/// <param name="Expressions">How the call would name it; several if they are equally near, and nobody but the author knows which.</param>
/// <param name="Severity">Error if it is certain to be meant for what is called here, warning if that is a guess.</param>
/// <param name="IsFar">Whether it is no token of a method or lambda around the call, but of something else there.</param>
internal sealed record TokenInReach(IReadOnlyList<string> Expressions, DiagnosticSeverity Severity, bool IsFar)
{
    /// <summary>What a token is called that has no name yet: a parameter of a lambda whose author didn't want it.</summary>
    public const string Nameless = "_";

    /// <summary>The property of a diagnostic that says which token to pass; it isn't there if several are equally near.</summary>
    public const string Property = "Token";

    /// <summary>The property of a diagnostic that says what the factory calls it.</summary>
    public const string ParameterProperty = "Parameter";

    /// <summary>The only one that can be meant; null if there are several.</summary>
    public string? Only => Expressions is [var only] ? only : null;
}
