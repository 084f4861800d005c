using FactoryGen.Analysis.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.Analyzers;

/// <summary>Shows the findings of <see cref="FG1012UnsupportedParameter"/>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FG1012UnsupportedParameterAnalyzer() : DeclarationAnalyzer(new FG1012UnsupportedParameter());
