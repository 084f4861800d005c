using Microsoft.CodeAnalysis;

namespace System;

/// <summary>Lets the compiler read <c>text[1..]</c>.</summary>
[Embedded]
internal readonly struct Range(Index start, Index end)
{
    public Index Start { get; } = start;

    public Index End { get; } = end;
}
