using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Usage;

/// <summary>What calls back and wants nothing in return: handlers of events and callbacks of timers can't be other than <c>void</c>.</summary>
internal static class EventHandling
{
    /// <summary>Whether the method looks like a handler: a sender and its arguments.</summary>
    public static bool IsHandler(IMethodSymbol? method) =>
        method is { Parameters: [{ Type.SpecialType: SpecialType.System_Object } sender, { Type: var arguments }] } && (sender.Name == "sender" || IsEventArgs(arguments));

    /// <summary>Whether the delegate is one of an event or a timer.</summary>
    public static bool IsCallback(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Delegate } named && (named.Name == "TimerCallback" || named.Name.EndsWith("EventHandler", StringComparison.Ordinal) || IsHandler(named.DelegateInvokeMethod));

    private static bool IsEventArgs(ITypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.Name.EndsWith("EventArgs", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
