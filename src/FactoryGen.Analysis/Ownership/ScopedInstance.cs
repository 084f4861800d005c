using FactoryGen.Analysis.Parsing;
using FactoryGen.Analysis.Usage;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Ownership;

/// <summary>What is known about a value that a scope may own, or a task of one, or of the end of the scope.</summary>
/// <param name="Origin">How much is known.</param>
/// <param name="Service">The service or implementation; null if the value is foreign.</param>
/// <param name="Call">The call that handed it out, where that can be seen.</param>
internal readonly record struct ScopedInstance(InstanceOrigin Origin, ITypeSymbol? Service, FactoryCall? Call)
{
    public static ScopedInstance Foreign => default;

    /// <summary>What ends a scope, if the value is the task of that.</summary>
    public ScopeEnd? End { get; init; }

    public bool IsScoped => Origin != InstanceOrigin.Foreign;

    /// <summary>What people call the service.</summary>
    public string Name => Service is null ? "" : TypeText.Name(Service.WithNullableAnnotation(NullableAnnotation.None));

    /// <summary>Error where a factory was seen to hand it out, warning where only the type speaks.</summary>
    public DiagnosticSeverity Severity => Origin == InstanceOrigin.Factory ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;

    public static ScopedInstance HandedOut(FactoryCall call) => new(InstanceOrigin.Factory, call.Service, call);

    public static ScopedInstance Ended(ScopeEnd end) => new(InstanceOrigin.Factory, null, null) { End = end };

    public static ScopedInstance OfType(ITypeSymbol service) => new(InstanceOrigin.Typed, service, null);
}
