using FactoryGen.Analysis.Model;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules;

/// <summary>What a graph rule found: about a service, and about one of its parameters if <paramref name="Parameter"/> names one.</summary>
/// <param name="Descriptor">The rule's.</param>
/// <param name="Service">The <see cref="ServiceModel.MetadataName"/> of the implementation.</param>
/// <param name="Parameter">The name of the creator's parameter, or null: the attribute.</param>
/// <param name="Arguments">Of the message.</param>
internal sealed record GraphFinding(DiagnosticDescriptor Descriptor, string Service, string? Parameter, EquatableArray<string> Arguments);
