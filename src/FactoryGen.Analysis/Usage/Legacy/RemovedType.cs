using FactoryGen.Analysis.Stages;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Usage.Legacy;

/// <summary>A generated legacy type of which only tombstones are left.</summary>
/// <param name="Type">The type.</param>
/// <param name="Replacement">What to use.</param>
/// <param name="Day">Since when; null if it never worked.</param>
internal sealed record RemovedType(INamedTypeSymbol Type, string Replacement, CalendarDate? Day);
