using FactoryGen.Analysis.Model;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules;

/// <summary>What a graph rule found about a service.</summary>
/// <param name="Descriptor">The rule's.</param>
/// <param name="Service">The <see cref="ServiceModel.MetadataName"/> of the implementation.</param>
/// <param name="Place">Where it is shown.</param>
/// <param name="Parameter">The name of the creator's parameter, if it is shown there.</param>
/// <param name="Arguments">Of the message.</param>
internal sealed record GraphFinding(
    DiagnosticDescriptor Descriptor, string Service, GraphPlace Place, string? Parameter, EquatableArray<string> Arguments);
