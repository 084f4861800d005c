using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Usage.Tasks;

/// <summary>One thing that is done with a task.</summary>
/// <param name="Kind">How that is to be judged.</param>
/// <param name="Place">Where.</param>
/// <param name="What">The rest of a sentence about the task, for what is wrong: <c>is passed as an 'object'</c>.</param>
internal sealed record TaskFate(TaskFateKind Kind, IOperation Place, string What);
