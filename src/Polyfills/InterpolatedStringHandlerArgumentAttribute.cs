using Microsoft.CodeAnalysis;

namespace System.Runtime.CompilerServices;

/// <summary>Which argument of the call an interpolated string handler gets: the empty name is the receiver.</summary>
[Embedded]
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class InterpolatedStringHandlerArgumentAttribute(string argument) : Attribute
{
    public string Argument { get; } = argument;

    public string[] Arguments => [Argument];
}
