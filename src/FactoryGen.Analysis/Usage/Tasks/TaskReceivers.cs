using FactoryGen.Analysis.Ownership;
using FactoryGen.Analysis.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Usage.Tasks;

/// <summary>Judges who gets a task at the end of its way.</summary>
internal sealed class TaskReceivers(TaskTypes types)
{
    public TaskFate Of(IOperation value, bool isDirect) => value.Parent switch
    {
        IInterpolationOperation text => Misuse(text, "is turned into text"),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } text => Misuse(text, "is turned into text"),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison =>
            NullTest.Of(comparison) is not null ? TaskPatterns.ComparedWithNull(comparison, isDirect) : new(TaskFateKind.Used, comparison, ""),
        IUsingOperation { Resources: var resources } disposing when resources == value => Misuse(disposing, "is disposed by a 'using'"),
        IFieldInitializerOperation { InitializedFields: [var field, ..] } kept => TaskKeeping.Of(field, field.Type, kept),
        IPropertyInitializerOperation { InitializedProperties: [var property, ..] } kept => TaskKeeping.Of(property, property.Type, kept),
        IDynamicMemberReferenceOperation { MemberName: var name } access => OfDynamic(name, access),
        INameOfOperation name => new(TaskFateKind.Looked, name, ""),
        IInvalidOperation invalid => OfInvalid(value, invalid),
        var other => new(TaskFateKind.Used, other ?? value, ""),
    };

    /// <summary>A task is cast to what only the service is; the compiler rejects that where nobody wrote a cast.</summary>
    public TaskFate OfCast(IConversionOperation conversion) =>
        conversion.IsImplicit
            ? types.IsOfService(conversion.Type) ? Misuse(conversion, $"is taken for an '{TypeText.Name(conversion.Type!)}'") : new(TaskFateKind.Used, conversion, "")
            : Misuse(conversion, $"is cast to '{TypeText.Name(conversion.Type!)}', which a task never is");

    public static TaskFate OfProperty(IPropertyReferenceOperation property) => property.Property.Name switch
    {
        "Id" => new(TaskFateKind.Doubted, property, "is asked for its 'Id'"),
        "Result" => new(TaskFateKind.Used, property, ""),

        // Who waits for it in this way blocks: that is FG2010's.
        "AsyncWaitHandle" => new(TaskFateKind.Used, property, ""),
        _ when CompletedTasks.IsTest(property) && Polling.Is(property) => new(TaskFateKind.Used, property, ""),
        _ => new(TaskFateKind.Looked, property, ""),
    };

    public static TaskFate OfCall(IInvocationOperation call) => call.TargetMethod switch
    {
        { Name: "ToString" or "GetHashCode" or "Equals" or "GetType", ContainingType: { SpecialType: SpecialType.System_Object } or { Name: "Task" or "ValueTask" } } method =>
            Misuse(call, $"is asked for its '{method.Name}'"),
        { Name: "Dispose" } => Misuse(call, "is disposed"),
        _ => new(TaskFateKind.Used, call, ""),
    };

    public static TaskFate OfArgument(IArgumentOperation argument, IOperation value)
    {
        var (method, owner) = argument.Parent switch
        {
            IInvocationOperation invocation => (invocation.TargetMethod, invocation.Instance),
            IObjectCreationOperation creation => (creation.Constructor, null),
            IPropertyReferenceOperation indexer => (indexer.Property.GetMethod ?? indexer.Property.SetMethod, indexer.Instance),
            _ => (null, null),
        };
        return method is null ? new(TaskFateKind.Used, argument, "")
            : ContainerRegistration.Of(argument.Parent!) is not null ? new(TaskFateKind.Used, argument, "") // What a container is told is FG3002's.
            : IsIdentity(method) ? new(TaskFateKind.Used, argument, "")
            : IsGuard(method) ? new(TaskFateKind.Doubted, argument, "is compared with null, which a task never is")
            : IsText(method) ? Misuse(argument, "is turned into text")
            : IsSerializer(method) ? Misuse(argument, "is serialised")
            : IsKey(argument, method, owner) ? Misuse(argument, "is a key")
            : TaskTypes.IsDisposable(argument.Parameter?.Type) ? Misuse(argument, "is handed to somebody who disposes it")
            : TaskTypes.IsBlind(value.Type) && argument.Parameter?.Name is not ("state" or "asyncState") ? Misuse(argument, "is passed as an 'object'")
            : new(TaskFateKind.Used, argument, "");
    }

    public TaskFate OfReturn(IReturnOperation returned, IOperation value)
    {
        var function = value.SemanticModel?.GetEnclosingSymbol(value.Syntax.SpanStart) as IMethodSymbol;
        return TaskTypes.IsBlind(value.Type)
            ? function is null || IsDemanded(function) ? new(TaskFateKind.Used, returned, "") : Misuse(returned, "is returned as an 'object'")
            : function is { IsAsync: true, ReturnType: INamedTypeSymbol { TypeArguments: [var result] } } && types.IsOfService(result)
                ? Misuse(returned, $"is returned where an '{TypeText.Name(result)}' is due")
                : new(TaskFateKind.Returned, returned, "");
    }

    /// <summary>Whether the method's type was decided elsewhere: by an interface or a base class.</summary>
    private static bool IsDemanded(IMethodSymbol method) =>
        method.IsOverride
        || !method.ExplicitInterfaceImplementations.IsEmpty
        || method.ContainingType.AllInterfaces.Any(implemented => implemented.GetMembers().Any(member =>
            SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(member), (ISymbol?)method.AssociatedSymbol ?? method)));

    private static TaskFate OfDynamic(string member, IOperation access) =>
        member is "Result" or "Wait" or "GetAwaiter" or "ConfigureAwait" or "ContinueWith" or "Status" or "IsCompleted" or "IsFaulted" or "IsCanceled" or "Exception"
            ? new(TaskFateKind.Used, access, "")
            : Misuse(access, $"is asked for its '{member}'");

    // The compiler rejects it, and says nothing about tasks.
    private TaskFate OfInvalid(IOperation value, IInvalidOperation invalid) => Around(value.Syntax) switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } access when access.Expression.Span.Contains(value.Syntax.Span) && types.HasMember(name) => Misuse(invalid, $"is asked for its '{name}'"),
        ArgumentSyntax { Parent: ArgumentListSyntax { Parent: { } call } list } argument when IsService(call, list.Arguments.IndexOf(argument), value.SemanticModel) is { } type =>
            Misuse(invalid, $"is passed where an '{TypeText.Name(type)}' is due"),
        _ => new(TaskFateKind.Used, invalid, ""),
    };

    // What is around the value but parentheses.
    private static SyntaxNode? Around(SyntaxNode value) => value.Parent is ParenthesizedExpressionSyntax parenthesized ? Around(parenthesized) : value.Parent;

    private ITypeSymbol? IsService(SyntaxNode call, int position, SemanticModel? model) => model?.GetSymbolInfo(call).CandidateSymbols
        .OfType<IMethodSymbol>()
        .Select(method => position < method.Parameters.Length ? method.Parameters[position].Type : null)
        .FirstOrDefault(types.IsOfService);

    // Whether two calls gave the same task is asked of tasks.
    private static bool IsIdentity(IMethodSymbol method) =>
        method.Name is "ReferenceEquals" or "KeepAlive" or "Same" or "NotSame" or "AreSame" or "AreNotSame" or "IsSameOrEqualTo" or "BeSameAs";

    private static bool IsGuard(IMethodSymbol method) => method is { Name: "ThrowIfNull", ContainingType.Name: "ArgumentNullException" };

    private static bool IsText(IMethodSymbol method) => method switch
    {
        { Name: "AppendFormatted" } => true,
        { ContainingType.SpecialType: SpecialType.System_String, Name: "Join" or "Concat" or "Format" } => true,
        { ContainingType.Name: "Console" or "Debug" or "Trace" or "StringBuilder" or "TextWriter" or "Convert", Name: var name } =>
            name is "Write" or "WriteLine" or "Append" or "AppendLine" or "AppendFormat" or "AppendJoin" or "ToString",
        _ => false,
    };

    private static bool IsSerializer(IMethodSymbol method) =>
        method.Name.StartsWith("Serialize", StringComparison.Ordinal) && method.ContainingType.Name is "JsonSerializer" or "JsonConvert" or "XmlSerializer" or "BinaryData";

    private static bool IsKey(IArgumentOperation argument, IMethodSymbol method, IOperation? owner) =>
        argument.Parameter is { Ordinal: 0 }
        && (method.MethodKind is MethodKind.PropertyGet or MethodKind.PropertySet || method.Name is "Add" or "TryAdd" or "ContainsKey" or "TryGetValue" or "GetValueOrDefault" or "Remove" or "GetOrAdd" or "AddOrUpdate")
        && owner?.Type is INamedTypeSymbol { TypeArguments.Length: 2 } dictionary
        && dictionary.Name.Contains("Dictionary")
        && (TaskTypes.IsBlind(dictionary.TypeArguments[0]) || !MayBeListed(owner));

    // A dictionary of what was started is there to be gone through: Task.WhenAny(started.Keys).
    private static bool MayBeListed(IOperation dictionary) =>
        dictionary is not ILocalReferenceOperation { Local: var local }
        || LocalValues.Body(dictionary).Descendants().OfType<ILocalReferenceOperation>()
            .Where(reference => SymbolEqualityComparer.Default.Equals(reference.Local, local))
            .Any(static reference => reference.Parent switch
            {
                IPropertyReferenceOperation { Property: var property } => !property.IsIndexer && property.Name != "Count",
                IInvocationOperation call => call.Instance != reference,
                IAssignmentOperation assignment => assignment.Target != reference,
                _ => true,
            });

    private static TaskFate Misuse(IOperation place, string what) => new(TaskFateKind.Misused, place, what);
}
