using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Layers;

/// <summary>A method or property that does nothing but hand on to something else.</summary>
/// <param name="Member">What forwards.</param>
/// <param name="Expression">All that it returns.</param>
/// <param name="Target">What it hands on to: a call, a property, or the construction of an instance; without <c>await</c> and the like around it.</param>
internal sealed record Forward(ISymbol Member, ExpressionSyntax Expression, IOperation Target)
{
    /// <summary>The member that it hands on to; null for a construction.</summary>
    public ISymbol? TargetMember => Target switch
    {
        IInvocationOperation invocation => (invocation.TargetMethod.ReducedFrom ?? invocation.TargetMethod).OriginalDefinition,
        IPropertyReferenceOperation reference => reference.Property.OriginalDefinition,
        _ => null,
    };
}
