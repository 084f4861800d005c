using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Ownership;

/// <summary>What somebody keeps who keeps a value: an instance that it is, that is in it, that it makes once, or that it calls.</summary>
internal static class KeptValue
{
    public static ScopedInstance Of(IOperation value, InstanceReader reader) =>
        reader.Read(value) is { IsScoped: true } instance ? instance : Of(value, reader, 0);

    private static ScopedInstance Of(IOperation value, InstanceReader reader, int depth) => value switch
    {
        _ when depth > 3 => ScopedInstance.Foreign,
        IConversionOperation conversion => Of(conversion.Operand, reader, depth + 1),
        IObjectCreationOperation { Type.Name: "Lazy" or "AsyncLazy" or "JoinableLazy" or "ThreadLocal" } lazy => Best(lazy.Arguments.Select(argument => reader.ReadMade(argument.Value))),
        IObjectCreationOperation creation when !reader.IsFactory(creation.Type) => Guessed(Best(creation.Arguments.Select(argument => Seen(argument.Value, reader)))),
        ITupleOperation tuple => Best(tuple.Elements.Select(element => Seen(element, reader))),
        IArrayCreationOperation { Initializer: { } elements } => Best(elements.ElementValues.Select(element => Seen(element, reader))),
        IDelegateCreationOperation { Target: IMethodReferenceOperation { Instance: { } target } } => reader.Read(target),
        IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda } => Captured(lambda, reader),
        _ => ScopedInstance.Foreign,
    };

    // What only has the type may be something that the wrapper made of it; what a factory handed out is seen to go in.
    private static ScopedInstance Seen(IOperation value, InstanceReader reader) =>
        reader.Read(value) is { Origin: InstanceOrigin.Factory } instance ? instance : ScopedInstance.Foreign;

    // Whether an object keeps what its constructor is given can't be seen here.
    private static ScopedInstance Guessed(ScopedInstance instance) =>
        instance.Origin == InstanceOrigin.Factory ? instance with { Origin = InstanceOrigin.Typed } : instance;

    private static ScopedInstance Captured(IAnonymousFunctionOperation lambda, InstanceReader reader) => Best(lambda.Body.Descendants()
        .OfType<ILocalReferenceOperation>()
        .Where(local => !local.Local.DeclaringSyntaxReferences.Any(reference => lambda.Syntax.Span.Contains(reference.Span)))
        .Select(local => Seen(local, reader)));

    private static ScopedInstance Best(IEnumerable<ScopedInstance> candidates) => candidates.OrderByDescending(static one => one.Origin).FirstOrDefault();
}
