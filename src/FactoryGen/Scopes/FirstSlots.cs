using System.Runtime.CompilerServices;

namespace FactoryGen.Scopes;

/// <summary>The slots that are fields of an entry, so that a hit finds them without another read.</summary>
[InlineArray(Count)]
internal struct FirstSlots
{
    internal const int Count = 2;

    private object? _first;
}
