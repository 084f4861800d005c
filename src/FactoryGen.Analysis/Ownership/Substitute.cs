using FactoryGen.Analysis.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Ownership;

/// <summary>Another implementation of a service than the one that its factory hands out.</summary>
/// <param name="Service">The service that it stands for.</param>
/// <param name="Type">What it really is.</param>
/// <param name="Value">Where it comes from.</param>
internal sealed record Substitute(ITypeSymbol Service, ITypeSymbol Type, IOperation Value)
{
    /// <summary>The substitute that the value is: one that is created there, or kept in a static; null if it is none.</summary>
    public static Substitute? Of(IOperation? value, UsageKnowledge usage) => value switch
    {
        IConversionOperation conversion => Of(conversion.Operand, usage),
        IAwaitOperation awaited => Of(awaited.Operation, usage),
        IInvocationOperation { TargetMethod: { Name: "FromResult", ContainingType.Name: "Task" or "ValueTask" }, Arguments: [var result] } => Of(result.Value, usage),
        IObjectCreationOperation { Type.Name: "ValueTask", Arguments: [var result] } => Of(result.Value, usage),
        IObjectCreationOperation creation => Decorates(creation, usage) ? null : OfType(creation.Type, creation, usage),
        IFieldReferenceOperation { Field: { IsStatic: true } } field => OfStatic(field.Field.ContainingType, field, usage),
        IPropertyReferenceOperation { Property: { IsStatic: true } } property => OfStatic(property.Property.ContainingType, property, usage),
        IInvocationOperation { TargetMethod: { IsStatic: true, MethodKind: MethodKind.Ordinary } method } call when usage.CallOf(call) is null => OfStatic(method.ContainingType, call, usage),
        ILocalReferenceOperation local when usage.IsScopedService(local.Type) || OfType(local.Type, local, usage) is not null => LocalValues.Of(local).ToArray() is [var only and not ILocalReferenceOperation] ? Of(only, usage) : null,
        IConditionalOperation { WhenFalse: { } otherwise } choice => Of(choice.WhenTrue, usage) ?? Of(otherwise, usage),
        ISimpleAssignmentOperation assignment => Of(assignment.Value, usage),
        _ => null,
    };

    /// <summary>The substitute that an answer to a failure is: also one that a method makes, as far as it stands in the same file.</summary>
    public static Substitute? OfAnswer(IOperation? value, UsageKnowledge usage, CancellationToken cancellationToken) =>
        Of(value, usage) ?? (Call(value) is { } call && usage.CallOf(call) is null && Attempt.Service(call.Type, usage) is not null ? Made(call, usage, cancellationToken) : null);

    private static Substitute? Made(IInvocationOperation call, UsageKnowledge usage, CancellationToken cancellationToken)
    {
        foreach (var reference in call.TargetMethod.DeclaringSyntaxReferences)
        {
            if (reference.SyntaxTree == call.Syntax.SyntaxTree && call.SemanticModel?.GetOperation(reference.GetSyntax(cancellationToken), cancellationToken) is { } body)
            {
                var made = DelegateBody.Returned(body).Select(answer => Of(answer, usage)).ToArray();
                return made.Length > 0 && made.All(static one => one is not null) ? made[0]! with { Value = call } : null;
            }
        }

        return null;
    }

    private static IInvocationOperation? Call(IOperation? value) => value switch
    {
        IConversionOperation conversion => Call(conversion.Operand),
        IAwaitOperation awaited => Call(awaited.Operation),
        IInvocationOperation call => call,
        _ => null,
    };

    // What is made around an instance that a factory handed out leaves the work to that.
    private static bool Decorates(IObjectCreationOperation creation, UsageKnowledge usage) => creation.Arguments.Any(argument =>
        argument.Value.WithoutConversions() is { } given && !NullTest.IsNull(given) && usage.IsScoped(given.Type) && Of(given, usage) is null);

    /// <summary>The scoped service that the class implements, if it isn't the implementation that has the factory.</summary>
    private static Substitute? OfType(ITypeSymbol? type, IOperation value, UsageKnowledge usage)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None } || usage.ImplementationOf(type) is not null)
        {
            return null;
        }

        for (var current = type.BaseType; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (usage.IsScopedService(current))
            {
                return new(current, type, value);
            }
        }

        return type.AllInterfaces.FirstOrDefault(implemented => usage.IsScopedService(implemented)) is { } service ? new(service, type, value) : null;
    }

    // NullHub.Instance: what matters is the class that offers it, the member may be declared as the service.
    private static Substitute? OfStatic(INamedTypeSymbol owner, IOperation value, UsageKnowledge usage) =>
        OfType(value.Type, value, usage) ?? (usage.IsScopedService(value.Type) ? OfType(owner, value, usage) : null);
}
