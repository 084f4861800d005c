using FactoryGen.Analysis.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.Analyzers;

/// <summary>Shows the findings of <see cref="FG1011InvalidInitializer"/>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FG1011InvalidInitializerAnalyzer() : DeclarationAnalyzer(new FG1011InvalidInitializer());
