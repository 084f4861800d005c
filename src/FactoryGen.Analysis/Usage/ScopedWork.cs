using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Usage;

/// <summary>What code does with a scope, asynchronously: asks a factory, awaits a method of an instance, ends a lease, a scope or a host.</summary>
/// <param name="Operation">The call.</param>
/// <param name="Name">The factory's or instance's method, as one would call it.</param>
/// <param name="Severity">Error if it is known, warning if only a type tells.</param>
internal sealed record ScopedWork(IOperation Operation, string Name, DiagnosticSeverity Severity)
{
    /// <summary>Whether it ends all scopes.</summary>
    public bool EndsHost => ScopeEnd.Of(Operation) is { IsOfHost: true };

    /// <summary>Whether whatever goes wrong with it is caught in the same function.</summary>
    public bool IsGuarded
    {
        get
        {
            for (var (child, current) = (Operation, Operation.Parent); current is not null and not IAnonymousFunctionOperation; (child, current) = (current, current.Parent))
            {
                if (current is ITryOperation attempt && attempt.Body == child && attempt.Catches.Any(static clause => clause.Filter is null && IsGeneral(clause.ExceptionType)))
                {
                    return true;
                }
            }

            return false;
        }
    }

    private static bool IsGeneral(ITypeSymbol? type) => type is null or { SpecialType: SpecialType.System_Object } or { Name: "Exception", ContainingNamespace.Name: "System" };
}
